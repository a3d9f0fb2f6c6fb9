// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

// Where the companies stand in a drawing: as on a map, but so that no two labels cover each other.

const FAR = 6;
const ROW = 46;
const MARGIN = 24;
const LEAST = 320;

/**
 * Companies with x to the east and y to the south, in multiples of the usual distance from the middle. What is much farther than
 * the others would press these into one point: its distance is shortened, its direction kept. Without places: a ring.
 */
export function geographic(companies) {
    const placed = companies.filter((company) => company.latitude !== undefined);
    if (placed.length < 2) {
        return { companies: companies.map((company, k) => ring(company, k, companies.length)), note: "The model gives no places, so they stand in a ring." };
    }
    const middle = { latitude: median(placed.map((one) => one.latitude)), longitude: median(placed.map((one) => one.longitude)) };
    const flat = placed.map((one) => ({ ...one, x: (one.longitude - middle.longitude) * Math.cos(middle.latitude * Math.PI / 180), y: middle.latitude - one.latitude }));
    const unit = median(flat.map((one) => Math.hypot(one.x, one.y)).filter((distance) => distance > 0)) || 1;
    const far = flat.some((one) => Math.hypot(one.x, one.y) > FAR * unit);
    const near = flat.map((one) => shortened({ ...one, x: one.x / unit, y: one.y / unit }, far));
    const others = companies.filter((company) => company.latitude === undefined);
    return {
        companies: [...near, ...others.map((company, k) => ({ ...company, x: -2 + (4 * (k + 0.5)) / others.length, y: 3 }))],
        note: (far ? "North is up. Directions are true, far distances are shortened." : "North is up. Places are true, but for what labels need.")
            + (others.length > 0 ? " Companies without a place stand below." : ""),
    };
}

function ring(company, k, count) {
    const angle = (2 * Math.PI * k) / count - Math.PI / 2;
    return { ...company, x: 2 * Math.cos(angle), y: 2 * Math.sin(angle) };
}

function shortened(one, far) {
    const distance = Math.hypot(one.x, one.y);
    const factor = far && distance > 1 ? (1 + Math.log(distance)) / distance : 1;
    return { ...one, x: one.x * factor, y: one.y * factor };
}

function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted.length === 0 ? 0 : sorted[Math.floor(sorted.length / 2)];
}

/** Points in pixels, boxes of node and label apart from each other and inside of the width; and the height that they need. */
export function arrange(nodes, width) {
    const height = Math.max(LEAST, Math.min(0.6 * width, 520), (nodes.length * ROW) / 3);
    const points = settle(spread(fill(nodes, width, height), width, height));
    return { points, height: Math.max(height, ...points.map((point) => point.y + MARGIN + 14)) };
}

/** What still covers another moves down until it is free. */
function settle(points) {
    const settled = [];
    for (const point of [...points].sort((a, b) => a.y - b.y)) {
        for (let below = blocker(point, settled); below; below = blocker(point, settled)) {
            point.y = below.y + ROW;
        }
        settled.push(point);
    }
    return points;
}

function blocker(point, others) {
    return others.find((other) => Math.abs(point.x - other.x) < point.halfWidth + other.halfWidth && Math.abs(point.y - other.y) < ROW);
}

function fill(nodes, width, height) {
    const range = (values) => [Math.min(...values), Math.max(Math.max(...values), Math.min(...values) + 1e-9)];
    const [west, east] = range(nodes.map((node) => node.x));
    const [north, south] = range(nodes.map((node) => node.y));
    const edge = Math.max(...nodes.map((node) => node.halfWidth)) + MARGIN / 2;
    return nodes.map((node) => ({ ...node,
        x: edge + ((node.x - west) / (east - west)) * (width - 2 * edge),
        y: MARGIN + ((node.y - north) / (south - north)) * (height - 2 * MARGIN - 20) }));
}

function spread(points, width, height) {
    for (let round = 0; round < 300; round += 1) {
        let moved = false;
        for (let a = 0; a < points.length; a += 1) {
            for (let b = a + 1; b < points.length; b += 1) {
                moved = apart(points[a], points[b], a - b) || moved;
            }
        }
        points.forEach((point) => {
            point.x = Math.min(width - point.halfWidth - 4, Math.max(point.halfWidth + 4, point.x));
            point.y = Math.min(height - MARGIN - 14, Math.max(MARGIN, point.y));
        });
        if (!moved) {
            break;
        }
    }
    return points;
}

function apart(a, b, order) {
    const wide = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
    const high = ROW - Math.abs(a.y - b.y);
    if (wide <= 0 || high <= 0) {
        return false;
    }
    if (high / ROW <= wide / (a.halfWidth + b.halfWidth)) {
        const step = (high / 2 + 0.5) * (a.y === b.y ? Math.sign(order) : Math.sign(a.y - b.y));
        a.y += step;
        b.y -= step;
    } else {
        const step = (wide / 2 + 0.5) * (a.x === b.x ? Math.sign(order) : Math.sign(a.x - b.x));
        a.x += step;
        b.x -= step;
    }
    return true;
}
