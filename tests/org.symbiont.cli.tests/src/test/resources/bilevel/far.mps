* min -x-3y; min -x+3y, x+2y>=10, x-2y<=6, 2x-y<=21, x+2y<=38, -x+2y<=18: -49 at (16; 11)
NAME FAR
ROWS
 N leader
 G a
 L b
 L c
 L e
 L f
COLUMNS
 x leader -1
 x a 1
 x b 1
 x c 2
 x e 1
 x f -1
 y leader -3
 y a 2
 y b -2
 y c -1
 y e 2
 y f 2
RHS
 RHS a 10
 RHS b 6
 RHS c 21
 RHS e 38
 RHS f 18
ENDATA
