* The follower takes as many whole pairs as it can, at most two: -1 at (1,0). In parts it would be 0.
NAME WHOLE
ROWS
 N leader
 L pairs
COLUMNS
 M1 'MARKER' 'INTORG'
 x leader -1 pairs -1
 y leader 3 pairs 2
 M2 'MARKER' 'INTEND'
BOUNDS
 UP BND x 5
 UP BND y 2
ENDATA
