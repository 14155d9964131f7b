internal import Custody
internal import Logging
internal import PolicyEngine
internal import ServiceLifecycle
internal import Web

/// What the server does by itself: takes up the version of the policy in force, puts entries into
/// the tree and signs checkpoints, sweeps up after people who were erased, removes what is past its
/// retention, and ends accounts that nobody uses.
struct Housekeeping: ServiceLifecycle.Service {
    let version: VersionInForce
    let logger: Logger
    /// Between two rounds.
    var pause: Duration = .seconds(1)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var place: RetentionPlace?
            var account: UnusedPlace?
            var moves = false
            while !Task.isCancelled {
                let moved = moves
                moves = !(await refresh())
                if moves != moved { tell(moves) }
                if !moves {
                    await round()
                    place = await expire(after: place)
                    account = await endUnused(after: account)
                }
                try? await Task.sleep(for: pause)
            }
        }
        // What was committed last is covered by a checkpoint before the program ends.
        await publish()
    }

    private func tell(_ moves: Bool) {
        logger.notice(
            moves
                ? "the store moves to another database; nothing is taken or given out"
                : "the store moves no more; what is asked is answered again")
    }

    private var custodian: Custodian { version.custodian }

    private func round() async {
        await publish()
        do {
            while try await custodian.sweep(), !Task.isCancelled {
                // Others write between two batches.
                try await Task.sleep(for: .milliseconds(20))
            }
            try await custodian.forgetOldAttempts()
            try await custodian.settleVersions()
        } catch CustodyError.moving {
            // The copy has what is left to sweep.
        } catch {
            report("the sweep failed and is tried again", error)
        }
    }

    /// One step of the walk through all values; at its end it starts anew.
    private func expire(after place: RetentionPlace?) async -> RetentionPlace? {
        do {
            return try await custodian.expire(after: place)
        } catch CustodyError.moving {
            return place
        } catch {
            report("what is past its retention stays for now", error)
            return place
        }
    }

    /// One step of the walk through all accounts; at its end it starts anew.
    private func endUnused(after place: UnusedPlace?) async -> UnusedPlace? {
        do {
            let step = try await custodian.endUnused(after: place)
            if step.ended > 0 {
                logger.notice(
                    "accounts ended for want of use", metadata: ["count": "\(step.ended)"])
            }
            if step.unreadable > 0 {
                logger.error(
                    "accounts without use stay, because they cannot be read",
                    metadata: ["count": "\(step.unreadable)"])
            }
            return step.next
        } catch CustodyError.moving {
            return place
        } catch {
            report("accounts without use stay for now", error)
            return place
        }
    }

    /// - Returns: false where the store moves, and there is nothing to be done.
    private func refresh() async -> Bool {
        do {
            if try await version.refresh() {
                logger.notice(
                    "another version of the policy is in force",
                    metadata: ["digest": "\(version.custodian.rules.digest)"])
            }
        } catch CustodyError.moving {
            return false
        } catch CustodyError.superseded {
            logger.error("the policy in force cannot be read by this program; update the program")
        } catch {
            report("the version in force is not known; tried again", error)
        }
        return true
    }

    private func publish() async {
        do {
            // One batch after the other, so that the checkpoint covers what waited.
            while try await custodian.log.sequence(), !Task.isCancelled {}
            try await custodian.log.publish()
        } catch CustodyError.moving {
            // The last checkpoint before the copy covers all entries.
        } catch {
            report("no checkpoint was signed; tried again", error)
        }
    }

    /// Work that is cut off because the program stops has not failed; the next start goes on.
    private func report(_ message: Logger.Message, _ error: any Error) {
        guard !Task.isCancelled, !(error is CancellationError) else { return }
        logger.error(message, metadata: ["type": "\(type(of: error))"])
    }
}
