package org.chancery.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Renders the templates, which were compiled at build time and escape whatever they print. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.chancery.desk.page");

    private Templates() {}

    static void render(Context context, String template, Map<String, Object> values) {
        StringOutput output = new StringOutput();
        Frame.around(context, () -> ENGINE.render(template, values, output));
        context.contentType("text/html; charset=utf-8");
        context.result(output.toString());
    }
}
