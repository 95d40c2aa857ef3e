package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import java.util.Map;
import org.chancery.ontology.Ontology;

/** How the record is made: types, states, formulae, versions. */
final class MethodPage {

    void register(RoutesConfig routes) {
        routes.get("/method", context -> Templates.render(context, "method.jte", Map.of("ontology", Ontology.get())));
    }
}
