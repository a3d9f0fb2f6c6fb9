// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.ui.view;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** A browser that shows nothing but reports, and hears which element is chosen in them. */
final class ReportBrowser {
    /**
     * How the page speaks to us: by going to an address that is none. SWT's own way asks a server that is none, which the
     * page's security policy forbids.
     */
    private static final String MESSAGE = "symbiont:";
    private static final String BRIDGE = "window.symbiontHost = m => { location.href = '" + MESSAGE
            + "' + encodeURIComponent(m); };";

    private final Composite area;
    private final Browser browser;
    private boolean complete;

    private ReportBrowser(Composite area, Browser browser) {
        this.area = area;
        this.browser = browser;
    }

    /** A browser that fills an area; {@code null}, and the reason to the other, where the machine has none. */
    static @Nullable ReportBrowser create(Composite area, Consumer<String> chosen, Consumer<String> problem) {
        try {
            var report = new ReportBrowser(area, new Browser(area, SWT.NONE));
            report.listen(chosen);
            return report;
        } catch (SWTError e) {
            problem.accept(String.valueOf(e.getMessage()));
            return null;
        }
    }

    private void listen(Consumer<String> chosen) {
        browser.setJavascriptEnabled(true);
        browser.addProgressListener(ProgressListener.completedAdapter(_ -> {
            browser.execute(BRIDGE);
            complete = true;
        }));
        browser.addLocationListener(LocationListener.changingAdapter(event -> left(event, chosen)));
    }

    /** A message is heard; a link to the world outside opens there; the page stays. */
    private static void left(LocationEvent event, Consumer<String> chosen) {
        if (event.location.startsWith(MESSAGE)) {
            event.doit = false;
            chosen(event.location.substring(MESSAGE.length())).ifPresent(chosen);
        } else if (event.location.startsWith("http:") || event.location.startsWith("https:")) {
            event.doit = false;
            Program.launch(event.location);
        }
    }

    private static Optional<String> chosen(String encoded) {
        try {
            var message = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            return JsonParser.parseString(message) instanceof JsonObject told && told.has("element")
                    && told.get("element").isJsonPrimitive()
                            ? Optional.of(told.get("element").getAsString())
                            : Optional.empty();
        } catch (JsonParseException | IllegalArgumentException e) {
            return Optional.empty(); // not from our page
        }
    }

    Composite area() {
        return area;
    }

    /** Another page comes soon. */
    void expect() {
        complete = false;
    }

    void show(String page) {
        browser.setText(page, true);
    }

    boolean isComplete() {
        return complete;
    }

    void select(String element) {
        if (complete) {
            execute("window.symbiont && window.symbiont.select(" + new Gson().toJson(element) + ")");
        }
    }

    void execute(String script) {
        browser.execute(script);
    }
}
