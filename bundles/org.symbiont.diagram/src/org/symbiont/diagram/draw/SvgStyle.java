// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.draw;

/** The colours: a palette that the colour-blind can tell apart (Okabe and Ito 2008), on light and on dark paper. */
final class SvgStyle {

    /** The style sheet. */
    static final String TEXT = """
            <style>
            svg { --paper: #fff; --ink: #1b1f24; --box: #f6f8fa; --unit: #fff; --edge: #57606a;
              --material: #0072b2; --by-product: #9a5b00; --waste: #a03f6d; --energy: #c2410c; --water: #0f766e; --influence: #57606a;
              font-family: Helvetica, Arial, "Liberation Sans", "DejaVu Sans", sans-serif }
            @media (prefers-color-scheme: dark) { svg { --paper: #14181d; --ink: #e6edf3; --box: #1c2128; --unit: #262c35; --edge: #9aa4af;
              --material: #56b4e9; --by-product: #e69f00; --waste: #e39bc2; --energy: #ff8a5b; --water: #4fd1c1; --influence: #9aa4af } }
            .paper { fill: var(--paper) }
            .material { --c: var(--material) } .by-product { --c: var(--by-product) } .waste { --c: var(--waste) }
            .energy { --c: var(--energy) } .water { --c: var(--water) } .influence { --c: var(--influence) }
            g rect, g path, g ellipse { fill: var(--unit); stroke: var(--edge); stroke-width: 1.2 }
            .company rect { fill: var(--box) } .stock rect { stroke-width: 2 }
            .supply rect, .demand rect { stroke: var(--c) } .rim { fill: none }
            .cloud ellipse { stroke-dasharray: 3 3 } .auxiliary rect, .constant rect, .lookup rect { stroke: none; fill: none }
            path { fill: none; stroke: var(--c) } .existing, .potential { stroke-width: 2.4 } .potential { stroke-dasharray: 7 5 }
            .trade { stroke-width: 1; stroke-opacity: .75 } .inner { stroke-width: 1; stroke-opacity: .45 }
            .pipe { stroke-width: 4; stroke-opacity: .55 } path.influence { stroke-width: 1.2 }
            .head { fill: var(--c); stroke: none } .port { fill: var(--c); stroke: var(--unit) }
            text { fill: var(--ink); font-size: 12px } .small { font-size: 10px } .company .title { font-weight: 600 }
            .constant .title, .lookup .title { font-style: italic }
            .on { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round }
            </style>
            """;

    private SvgStyle() {}
}
