package org.chancery.source.format;

import java.util.ArrayList;
import java.util.List;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.Rejection;
import org.chancery.source.Rejection.Reason;
import org.chancery.source.Sourced;
import org.jsoup.nodes.Element;

/** News sitemaps: addresses with their metadata, no text. */
final class Sitemap {

    private Sitemap() {}

    static List<Sourced> read(Input input, String text) {
        List<Sourced> found = new ArrayList<>();
        for (Element url : Xml.parse(text).select("url, sitemap")) {
            String address = Xml.child(url, "loc");
            if (address == null) {
                continue;
            }
            Element news = url.children().stream()
                    .filter(child -> child.normalName().equals("news:news"))
                    .findFirst()
                    .orElse(null);
            if (news == null) {
                found.add(new Rejection(Reason.NOT_AN_ARTICLE, "an address without news data", address));
                continue;
            }
            Element publication = news.children().stream()
                    .filter(child -> child.normalName().equals("news:publication"))
                    .findFirst()
                    .orElse(news);
            Declared said = new Declared(
                    null,
                    address,
                    Xml.child(news, "news:title"),
                    Days.of(Xml.child(news, "news:publication_date")),
                    Days.of(Xml.child(url, "lastmod")),
                    null,
                    List.of(),
                    Xml.child(publication, "news:name"),
                    Xml.child(publication, "news:language"),
                    null,
                    false);
            found.add(new RawReport(RawReport.Form.ADDRESS, "", input.origin() + "!" + address, said));
        }
        return found;
    }
}
