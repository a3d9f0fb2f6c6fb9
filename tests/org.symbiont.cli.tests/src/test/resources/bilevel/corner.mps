* min x+y; min -5x-y, x+y/2>=2, -x/4+y<=2, x+y/2<=8, x-2y<=4: 3.1111 at (8/9; 20/9)
* The -5x of the follower is the leader's choice: it changes nothing for the follower.
NAME CORNER
ROWS
 N leader
 G a
 L b
 L c
 L e
COLUMNS
 x leader 1
 x a 1
 x b -0.25
 x c 1
 x e 1
 y leader 1
 y a 0.5
 y b 1
 y c 0.5
 y e -2
RHS
 RHS a 2
 RHS b 2
 RHS c 8
 RHS e 4
ENDATA
