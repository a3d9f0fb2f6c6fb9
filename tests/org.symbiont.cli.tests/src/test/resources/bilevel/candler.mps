* Candler and Townsley 1982: -29.2 at (0,0.9; 0,0.6,0.4)
NAME CANDLER
ROWS
 N leader
 L a
 L b
 L c
COLUMNS
 x1 leader -8
 x1 b 2
 x2 leader -4
 x2 c 2
 y1 leader 4
 y1 a -1
 y1 b -1
 y1 c 2
 y2 leader -40
 y2 a 1
 y2 b 2
 y2 c -1
 y3 leader -4
 y3 a 1
 y3 b -0.5
 y3 c -0.5
RHS
 RHS a 1
 RHS b 1
 RHS c 1
ENDATA
