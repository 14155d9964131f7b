internal import Custody
internal import Logging
internal import ServiceLifecycle

/// What the server does by itself: signs checkpoints and sweeps up after people who were erased.
struct Housekeeping: ServiceLifecycle.Service {
    let custodian: Custodian
    let logger: Logger
    /// Between two rounds.
    var pause: Duration = .seconds(1)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await round()
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
        } catch {
            logger.error("the sweep failed and is tried again", metadata: ["type": "\(type(of: error))"])
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
