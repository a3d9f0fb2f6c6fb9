// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.xmile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.model.Dimension;
import org.symbiont.sd.model.Macro;
import org.symbiont.sd.model.SdModel;
import org.symbiont.sd.model.Submodel;
import org.symbiont.sd.model.Variable;

/** Reads XMILE files. Nothing outside the file is ever opened. */
public final class XmileReader {
    /** Larger files are refused. */
    public static final long MAX_BYTES = 64L << 20;
    private final Issues issues;

    private XmileReader(String file) {
        issues = new Issues(file);
    }

    /** Reads a file; that it cannot be read is an issue too. */
    public static XmileImport read(Path file) {
        var name = String.valueOf(file.getFileName());
        var reader = new XmileReader(name);
        try {
            if (Files.size(file) > MAX_BYTES) {
                reader.issues.error(1, "The file has more than " + MAX_BYTES + " bytes, which no model needs.");
                return new XmileImport(null, reader.issues.list());
            }
            return parse(decode(Files.readAllBytes(file)), name);
        } catch (CharacterCodingException e) {
            reader.issues.error(1, "The file is not in UTF-8. Save it in UTF-8.");
        } catch (IOException e) {
            reader.issues.error(1, "The file cannot be read (" + e.getClass().getSimpleName() + ").");
        }
        return new XmileImport(null, reader.issues.list());
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        Charset charset = StandardCharsets.UTF_8;
        int skip = 0;
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF
                || bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            charset = StandardCharsets.UTF_16;
        } else if (bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB) {
            skip = 3;
        }
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip)).toString();
    }

    /** Reads the text of a file; {@code file} is its name in messages. */
    public static XmileImport parse(String xml, String file) {
        var reader = new XmileReader(file);
        SdModel model = null;
        try {
            var root = new XmlReader().read(xml.replaceFirst("^\\s+(?=<)", ""));
            if (root.name().equals("xmile")) {
                model = reader.model(root);
            } else {
                reader.issues.error(root.line(), "The file begins with <" + root.name() + ">, not with <xmile>.");
            }
        } catch (XmlReader.Refused e) {
            reader.issues.error(e.line(), "The file is " + e.getMessage() + ".");
        }
        return new XmileImport(reader.issues.hasErrors() ? null : model, reader.issues.list());
    }

    private SdModel model(XmlElement root) {
        var dimensions = dimensions(root);
        var behavior = Behavior.of(root);
        var variables = new ArrayList<Variable>();
        var submodels = new ArrayList<Submodel>();
        var rootSpecs = root.first("sim_specs");
        boolean first = true;
        for (var model : root.all("model").toList()) {
            var members = new VariableReader(issues, dimensions, Behavior.of(model).or(behavior)).members(model);
            if (first) {
                variables.addAll(members);
            } else {
                submodels.add(new Submodel(model.attribute("name"), members));
            }
            first = false;
        }
        if (first) {
            issues.error(root.line(), "The file has no <model>.");
        }
        return new SdModel(root.first("header").map(h -> h.textOf("name")).orElse(""),
                new SpecsReader(issues).read(rootSpecs.orElse(null), root.line()), dimensions, variables, submodels,
                macros(root, dimensions, behavior), units(root));
    }

    private List<Dimension> dimensions(XmlElement root) {
        var dimensions = new ArrayList<Dimension>();
        for (var dim : root.first("dimensions").or(() -> root.first("dims")).stream().flatMap(d -> d.all("dim"))
                .toList()) {
            var elements = dim.all("elem").map(e -> e.attribute("name")).toList();
            var size = dim.attribute("size");
            if (!elements.isEmpty()) {
                dimensions.add(new Dimension(dim.attribute("name"), elements));
            } else if (size.matches("\\d{1,7}") && Integer.parseInt(size) > 0) {
                dimensions.add(Dimension.ofSize(dim.attribute("name"), Integer.parseInt(size)));
            } else {
                issues.error(dim.line(), "Dimension '" + dim.attribute("name") + "' has neither elements nor a size"
                        + " from 1 to 9999999. Give it one of them.");
            }
        }
        return dimensions;
    }

    private List<Macro> macros(XmlElement root, List<Dimension> dimensions, Behavior behavior) {
        var macros = new ArrayList<Macro>();
        var expressions = new Expressions(issues);
        for (var macro : root.all("macro").toList()) {
            var parameters = macro.all("parm").map(p -> new Macro.Parameter(p.text().toString().strip(),
                    p.attribute("default").isEmpty() ? null : expressions.read(p.attribute("default"), p.line(), "")))
                    .toList();
            var eqn = macro.first("eqn");
            Expr result = eqn.isEmpty()
                    ? new Expr.Num(0)
                    : expressions.read(eqn.get().text().toString(), eqn.get().line(), macro.attribute("name"));
            if (eqn.isEmpty()) {
                issues.error(macro.line(), "Macro '" + macro.attribute("name") + "' has no <eqn>.");
            }
            macros.add(new Macro(macro.attribute("name"), parameters, result,
                    new VariableReader(issues, dimensions, behavior).members(macro)));
        }
        return macros;
    }

    private static Map<String, String> units(XmlElement root) {
        var aliases = new LinkedHashMap<String, String>();
        root.first("model_units").stream().flatMap(u -> u.all("unit")).forEach(unit -> {
            var name = unit.attribute("name");
            if (!unit.textOf("eqn").isEmpty()) {
                aliases.put(name, unit.textOf("eqn"));
            }
            unit.all("alias").forEach(a -> aliases.put(a.text().toString().strip(), name));
        });
        return aliases;
    }
}
