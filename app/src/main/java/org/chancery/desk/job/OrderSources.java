package org.chancery.desk.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.Rejection;
import org.chancery.source.Sourced;
import org.chancery.source.Sources;
import org.chancery.source.fetch.FetchPolicy;
import org.chancery.source.fetch.FetchedSources;
import org.chancery.source.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/** What an order holds, one after the other: each file is opened, each address fetched, when its turn comes. */
final class OrderSources implements Iterator<Sourced>, AutoCloseable {

    private final JobOrder order;
    private final Inbox inbox;
    private final Fetcher fetcher;
    private final FetchedSources web;
    private final Sources sources = new Sources();
    private final Declared said;
    private int next;
    private @Nullable InputStream open;
    private Iterator<Sourced> part = List.<Sourced>of().iterator();

    OrderSources(JobOrder order, Inbox inbox, FetchPolicy fetching) {
        this.order = order;
        this.inbox = inbox;
        this.fetcher = new Fetcher(fetching);
        this.web = new FetchedSources(fetcher);
        this.said = new Declared(
                null,
                order.url(),
                null,
                order.published() == null ? null : Jobs.day(order.published()),
                null,
                null,
                List.of(),
                order.outlet(),
                null,
                null,
                true);
    }

    @Override
    public boolean hasNext() {
        while (!part.hasNext()
                && next < order.files().size() + order.addresses().size()) {
            closeFile();
            part = part(next++);
        }
        return part.hasNext();
    }

    @Override
    public Sourced next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Sourced found = part.next();
        return found instanceof RawReport raw ? raw.with(said) : found;
    }

    private Iterator<Sourced> part(int number) {
        int files = order.files().size();
        if (number >= files) {
            return web.open(Jobs.address(order.addresses().get(number - files)), LocalDate.now(ZoneOffset.UTC), true)
                    .iterator();
        }
        String name = order.files().get(number);
        try {
            open = Files.newInputStream(inbox.file(order.id(), number));
            return sources.each(open, name);
        } catch (IOException e) {
            return List.<Sourced>of(
                            new Rejection(Rejection.Reason.UNREACHABLE, "cannot be read: " + e.getMessage(), name))
                    .iterator();
        }
    }

    @Override
    public void close() {
        fetcher.close();
        closeFile();
    }

    private void closeFile() {
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            open = null;
        }
    }
}
