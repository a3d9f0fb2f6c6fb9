* The bounds of y are the follower's: -11 at (10,1). Were they the leader's, it would be -4.
NAME BOUNDS
ROWS
 N leader
 G demand
COLUMNS
 x leader -1 demand 1
 y leader -1 demand 1
RHS
 RHS demand 4
BOUNDS
 UP BND x 10
 LO BND y 1
 UP BND y 3
ENDATA
