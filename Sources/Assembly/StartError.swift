package import Custody
package import Primitives

/// Why the server does not start. Starting refuses rather than repairs.
package enum StartError: Error, Sendable {
    case policyUnreadable(path: String)
    case policyInvalid([Diagnostic])
    case statutoryPeriodsNotHeld
    case policySuperseded
    case policyUnnamed
    case notPublished(PublishRefusal)
    case storeUnnamed
    case storeMissing(folder: String)
    case storeExists(folder: String)
    case folderNotWritable(folder: String)
    case databaseAddress
    case databasePasswordShown
    case databaseFileUnreadable(path: String)
    case databaseFileReadableByOthers(path: String)
    case databaseUnreachable
    case databaseUnauthorized
    case databaseFull
    case databaseEmpty
    case citusMissing(isInstalled: Bool)
    case notDistributable
    case rootKeyUnnamed
    case rootKeyMissing(path: String)
    case rootKeyMalformed(path: String)
    case rootKeyReadableByOthers(path: String)
    case rootKeyWrong(path: String)
    case schemaNewer
    case storeDamaged
    case storeUnavailable
    case storeFull
    case storeReadOnly
    case storeMoving
    case storeMoved
    case storeUnfinished
    case ledgerRewritten
    case nothingRestored
    case address(String)
    case addressTaken(String)
    case addressReserved(String)
    case addressForeign(String)

    /// What is wrong and what to do; no personal data.
    package var message: String {
        switch self {
        case .databaseAddress, .databasePasswordShown, .databaseFileUnreadable,
            .databaseFileReadableByOthers, .databaseUnreachable, .databaseUnauthorized,
            .databaseFull, .databaseEmpty, .citusMissing, .notDistributable:
            databaseMessage
        case .rootKeyUnnamed, .rootKeyMissing, .rootKeyMalformed, .rootKeyReadableByOthers,
            .rootKeyWrong:
            rootKeyMessage
        case .storeMoving, .storeMoved, .storeUnfinished: copyMessage
        case .policyUnreadable(let path): "cannot read the policy \(path)"
        case .policyInvalid(let diagnostics):
            diagnostics.map(\.text).joined(separator: "\n")
                + "\nthe policy has errors; mend them first"
        case .statutoryPeriodsNotHeld:
            "the policy declares statutory periods, and this version cannot keep data sealed for"
                + " them; it would erase what the law demands to be kept"
        case .policySuperseded:
            "another version of the policy came into force after this one; start with its file,"
                + " or publish the old text as a new version"
        case .policyUnnamed:
            "the store has no version of the policy yet; name the policy's file: --policy FILE"
        case .notPublished(let refusal): refusal.message
        case .storeUnnamed:
            "name the store: --data FOLDER, or --database URL, --database-file FILE or"
                + " SCRUPLE_DATABASE, and only one of them"
        case .storeMissing(let folder):
            "there is no store in \(folder); to make a new one start with --init"
        case .storeExists(let folder):
            "part of a store is in \(folder) already, so --init does not make a new one;"
                + " restore what is missing: scruple.db, vault.db or the root key"
        case .folderNotWritable(let folder): "cannot write to \(folder)"
        case .schemaNewer: "the store was written by a newer version of scruple; update the program"
        case .storeDamaged: "the store is damaged; restore it from its backup"
        case .storeUnavailable: "the store cannot be opened; is its disk mounted and writable?"
        case .storeFull: "the disk of the store is full, or writing to it failed; make room"
        case .storeReadOnly:
            "the store only reads; name the database that writes and not its standby, or mount the"
                + " disk for writing"
        case .ledgerRewritten:
            "the ledger does not contain the last checkpoint that was signed: scruple.db is older"
                + " than vault.db, or was changed; restore the newest scruple.db, or, if there is"
                + " none newer, run scruple ledger continue"
        case .nothingRestored:
            "the ledger contains the last checkpoint that was signed; there is nothing to continue"
        case .address(let text): "cannot listen on \(text); write it as HOST:PORT"
        case .addressTaken(let text):
            "cannot listen on \(text): another program does; stop it, or name another port"
        case .addressReserved(let text):
            "cannot listen on \(text): the system keeps that port; name one above 1023, or give the"
                + " server's user the right to it"
        case .addressForeign(let text):
            "cannot listen on \(text): this machine does not have that address"
        }
    }

    private var databaseMessage: String {
        switch self {
        case .databasePasswordShown:
            "a password on the command line can be read by everybody on this machine; put the URL"
                + " into a file for --database-file, or into SCRUPLE_DATABASE"
        case .databaseFileUnreadable(let path): "cannot read the database's URL from \(path)"
        case .databaseFileReadableByOthers(let path):
            "the file \(path) can be read by others than its owner; run chmod 600 on it"
        case .databaseUnreachable:
            "the database cannot be reached; does it run, and are host, port and network right?"
        case .databaseUnauthorized:
            "the database does not let us in: look at user, password, database name, certificates"
                + " and pg_hba.conf, and at the user's rights"
        case .databaseFull: "the database takes no more connections; raise its max_connections"
        case .citusMissing(isInstalled: true):
            "the database has no extension citus, but its server could make one; as its superuser"
                + " run CREATE EXTENSION citus on every server of the cluster"
        case .citusMissing(isInstalled: false):
            "this is a PostgreSQL without Citus; the store works on it as it is, on one server; to"
                + " spread it over several, install Citus on each of them first"
        case .notDistributable: "a folder cannot be spread over servers; name a --database"
        case .databaseEmpty:
            "there is no store in the database; to make a new one start with --init"
        default:
            "the database's URL is not of the form"
                + " postgres://USER@HOST:PORT/DATABASE?PARAMETER=VALUE"
        }
    }

    private var copyMessage: String {
        switch self {
        case .storeMoving:
            "the store is being copied to another database and takes nothing meanwhile; finish"
                + " scruple database copy, or give the copy up with scruple database release"
        case .storeMoved:
            "the store was copied to another database, and goes on there; start that one. To come"
                + " back to this one, remove the copy and run scruple database release"
        default:
            "the store is a copy that is not whole yet; run the same scruple database copy again,"
                + " or remove it"
        }
    }

    private var rootKeyMessage: String {
        switch self {
        case .rootKeyUnnamed: "with a database, name the root key's file: --root-key FILE"
        case .rootKeyMalformed(let path):
            "the root key at \(path) is not 64 hexadecimal digits; restore it from its backup"
        case .rootKeyReadableByOthers(let path):
            "the root key at \(path) can be read by others than its owner; run chmod 600 on it,"
                + " and think about who may have read it"
        case .rootKeyWrong(let path): "the root key at \(path) is not the one of this store"
        case .rootKeyMissing(let path):
            "there is no root key at \(path); restore it from its backup"
        default: "the root key cannot be used"
        }
    }
}
