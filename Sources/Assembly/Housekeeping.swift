internal import Custody
internal import Logging
internal import PolicyEngine
internal import ServiceLifecycle
internal import Web

/// What the server does by itself: takes up the version of the policy in force, puts entries into
/// the tree and signs checkpoints, sweeps up after people who were erased, and removes what is past
/// its retention.
struct Housekeeping: ServiceLifecycle.Service {
    let version: VersionInForce
    let logger: Logger
    /// Between two rounds.
    var pause: Duration = .seconds(1)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var place: RetentionPlace?
            while !Task.isCancelled {
                await round()
                place = await expire(after: place)
                try? await Task.sleep(for: pause)
            }
        }
        // What was committed last is covered by a checkpoint before the program ends.
        await publish()
    }

    private var custodian: Custodian { version.custodian }

    private func round() async {
        await refresh()
        await publish()
        do {
            while try await custodian.sweep(), !Task.isCancelled {
                // Others write between two batches.
                try await Task.sleep(for: .milliseconds(20))
            }
            try await custodian.forgetOldAttempts()
        } catch is CancellationError {
            // The program stops; the next start goes on.
        } catch {
            logger.error(
                "the sweep failed and is tried again", metadata: ["type": "\(type(of: error))"])
        }
    }

    /// One step of the walk through all values; at its end it starts anew.
    private func expire(after place: RetentionPlace?) async -> RetentionPlace? {
        do {
            return try await custodian.expire(after: place)
        } catch is CancellationError {
            return place
        } catch {
            logger.error(
                "what is past its retention stays for now", metadata: ["type": "\(type(of: error))"]
            )
            return place
        }
    }

    private func refresh() async {
        do {
            if try await version.refresh() {
                logger.notice(
                    "another version of the policy is in force",
                    metadata: ["digest": "\(version.custodian.rules.digest)"])
            }
        } catch CustodyError.superseded {
            logger.error("the policy in force cannot be read by this program; update the program")
        } catch {
            logger.error(
                "the version in force is not known; tried again",
                metadata: ["type": "\(type(of: error))"])
        }
    }

    private func publish() async {
        do {
            // One batch after the other, so that the checkpoint covers what waited.
            while try await custodian.log.sequence(), !Task.isCancelled {}
            try await custodian.log.publish()
        } catch {
            logger.error(
                "no checkpoint was signed; tried again", metadata: ["type": "\(type(of: error))"])
        }
    }
}
