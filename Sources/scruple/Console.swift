import ArgumentParser
import Assembly
import Custody
import Database
import Ledger

#if canImport(Glibc)
    import Glibc
#endif

/// The two streams that a command speaks on.
enum Console {
    static func print(_ text: String, terminator: String = "\n") {
        Swift.print(text, terminator: terminator)
        fflush(nil)
    }

    static func error(_ text: String) {
        var line = text + "\n"
        line.withUTF8 { bytes in _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
    }
}

/// A command's failure in words; ends the program with exit code 1.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ text: String) { description = text }

    static func catching<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch { throw Failure(error) }
    }

    static func catching<Value>(_ body: () async throws -> Value) async throws -> Value {
        do { return try await body() } catch { throw Failure(error) }
    }

    private init(_ error: any Error) {
        description =
            switch error {
            case let error as StartError: error.message
            case let error as FileError: error.message
            case let error as CopyError: error.message
            case let error as LedgerError: error.message
            case let error as StoreError: StartError(error).message
            case let error as PublishRefusal: error.message
            case CustodyError.superseded: StartError.policySuperseded.message
            case CustodyError.moving: StartError.storeMoving.message
            case let error as Failure: error.description
            default: "something unexpected failed (\(type(of: error)))"
            }
    }
}
