* min x+3y; min -y, x+y<=8, x+4y>=8, x+2y<=13, 1<=x<=6: 12 at (6,2)
NAME UPPER
ROWS
 N leader
 L a
 G b
 L c
COLUMNS
 x leader 1
 x a 1
 x b 1
 x c 1
 y leader 3
 y a 1
 y b 4
 y c 2
RHS
 RHS a 8
 RHS b 8
 RHS c 13
BOUNDS
 LO BND x 1
 UP BND x 6
ENDATA
