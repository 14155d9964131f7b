internal import Custody
internal import Logging
internal import ServiceLifecycle

/// What the server does by itself: signs checkpoints, sweeps up after people who were erased, and
/// removes what is past its retention.
struct Housekeeping: ServiceLifecycle.Service {
    let custodian: Custodian
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

    private func round() async {
        await publish()
        do {
            while try await custodian.sweep(), !Task.isCancelled {
                // Others write between two batches.
                try await Task.sleep(for: .milliseconds(20))
            }
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

    private func publish() async {
        do {
            try await custodian.log.publish()
        } catch {
            logger.error(
                "no checkpoint was signed; tried again", metadata: ["type": "\(type(of: error))"])
        }
    }
}
