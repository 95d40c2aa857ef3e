package org.chancery.desk.api;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.chancery.desk.job.Job;
import org.chancery.desk.job.Jobs;

/**
 * What REST needs of a desk to take reports in.
 *
 * @param follow tells a listener how a job goes on
 * @param visitor name of whoever asks
 * @param refuseIfReadOnly throws where the desk only reads
 */
public record JobDoor(
        Jobs jobs, BiConsumer<SseClient, Job> follow, Function<Context, String> visitor, Runnable refuseIfReadOnly) {}
