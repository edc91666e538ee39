package org.crossread.article;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/** Carries messages to the stages within this one program, where no broker carries them from node to node (decision 44). */
@Singleton
@IfBuildProperty(name = "stages.kept", stringValue = "false")
class Corridor {
    @Incoming("articles-out")
    @Outgoing("articles")
    Multi<Message<Long>> articles(Multi<Message<Long>> sent) {
        return sent;
    }

    @Incoming("stories-out")
    @Outgoing("stories")
    Multi<Message<Long>> stories(Multi<Message<Long>> sent) {
        return sent;
    }

    @Incoming("deliveries-out")
    @Outgoing("deliveries")
    Multi<Message<Long>> deliveries(Multi<Message<Long>> sent) {
        return sent;
    }
}
