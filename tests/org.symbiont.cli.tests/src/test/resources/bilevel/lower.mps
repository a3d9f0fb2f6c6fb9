* min x-4y; min y, x+y>=3, y<=2x, 2x+y<=12, 3x-2y<=4: -12 at (4,4)
NAME LOWER
ROWS
 N leader
 G a
 L b
 L c
 L e
COLUMNS
 x leader 1
 x a 1
 x b -2
 x c 2
 x e 3
 y leader -4
 y a 1
 y b 1
 y c 1
 y e -2
RHS
 RHS a 3
 RHS c 12
 RHS e 4
ENDATA
