* min -4x-3y; min y, 2x+y<=4, x+2y<=4: -8 at (2,0)
NAME TRIANGLE
ROWS
 N leader
 L first
 L second
COLUMNS
 x leader -4
 x first 2
 x second 1
 y leader -3
 y first 1
 y second 2
RHS
 RHS first 4
 RHS second 4
ENDATA
