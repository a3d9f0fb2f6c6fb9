* Moore and Bard 1990, integer leader and follower: -22 at (2,2); without whole numbers -18 at (8,1)
NAME MOORE
ROWS
 N leader
 L a
 L b
 L c
 G e
COLUMNS
 MARKER0 'MARKER' 'INTORG'
 x leader -1
 x a -25
 x b 1
 x c 2
 x e 2
 y leader -10
 y a 20
 y b 2
 y c -1
 y e 10
 MARKER1 'MARKER' 'INTEND'
RHS
 RHS a 30
 RHS b 10
 RHS c 15
 RHS e 15
BOUNDS
 PL BND x 0
 PL BND y 0
ENDATA
