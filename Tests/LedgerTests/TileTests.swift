import Ledger
import Primitives
import Testing

struct TileTests {
    @Test(arguments: [
        "tile/0/000", "tile/0/000.p/1", "tile/0/255.p/255", "tile/63/000",
        "tile/entries/000", "tile/entries/x001/x234/067.p/17", "tile/0/x001/000",
        "tile/0/x072/x057/x594/x037/x927/935",
    ])
    func `a path is written as it was read`(text: String) {
        #expect(TilePath(text: text)?.description == text)
    }

    @Test(arguments: [
        "", "tile", "tile/", "tile/0", "tile/0/", "/tile/0/000", "tile/0/000/", "tile//000",
        "tile/00/000", "tile/64/000", "tile/-1/000", "tile/+1/000", "tile/x/000",
        "tile/Entries/000",
        "tile/0/0", "tile/0/00", "tile/0/0000", "tile/0/1234", "tile/0/x000", "tile/0/x000/001",
        "tile/0/001/001", "tile/1/x001/234/067",
        "tile/0/x001/x001", "tile/0/X001/001", "tile/0/000.p", "tile/0/000.p/",
        "tile/0/000.p/0", "tile/0/000.p/00", "tile/0/000.p/01", "tile/0/000.p/256",
        "tile/0/000.p/-1",
        "tile/0/000.p/1/2", "tile/0/000.P/1", "tile/0/.p/1", "tile/0/000.p/1.p/1", "tile/0/000/1",
        "tile/0/000.p/1 ", "tile/0/ 000", "tile/0/0\u{0660}0", "tile/0/../../etc", "tile/0/000\n",
        "tile/0/x072/x057/x594/x037/x927/936", "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
    ])
    func `another spelling of a path is refused`(text: String) {
        #expect(TilePath(text: text) == nil)
    }

    @Test func `a tree of 70000 has the tiles that the specification names`() throws {
        let size: UInt64 = 70_000
        let last = try #require(TilePath(.hashes(level: 0), index: 273, size: size))
        #expect(last.description == "tile/0/273.p/112")
        #expect(TilePath(.hashes(level: 0), index: 272, size: size)?.isPartial == false)
        #expect(TilePath(.hashes(level: 0), index: 274, size: size) == nil)
        #expect(TilePath(.hashes(level: 1), index: 0, size: size)?.isPartial == false)
        #expect(TilePath(.hashes(level: 1), index: 1, size: size)?.width == 17)
        #expect(TilePath(.hashes(level: 2), index: 0, size: size)?.width == 1)
        #expect(TilePath(.hashes(level: 3), index: 0, size: size) == nil)
        #expect(TilePath(.hashes(level: 8), index: 0, size: size) == nil)
        #expect(TilePath(.entries, index: 273, size: size)?.description == "tile/entries/273.p/112")
    }

    @Test(arguments: [(0, nil, nil), (1, 1, nil), (255, 255, nil), (256, 256, 1), (257, 256, 1)])
    func `the first tiles of small trees`(size: UInt64, leaves: Int?, above: Int?) {
        #expect(TilePath(.hashes(level: 0), index: 0, size: size)?.width == leaves)
        #expect(TilePath(.hashes(level: 1), index: 0, size: size)?.width == above)
    }

    @Test func `a tile is within a tree once its last hash is`() throws {
        let partial = try #require(TilePath(text: "tile/0/001.p/2"))
        #expect(!partial.isWithin(size: 257))
        #expect(partial.isWithin(size: 258))
        #expect(partial.isWithin(size: 1_000))
        let full = try #require(TilePath(text: "tile/1/000"))
        #expect(!full.isWithin(size: 65_535))
        #expect(full.isWithin(size: 65_536))
        #expect(!full.isWithin(size: 0))
        let high = try #require(TilePath(.hashes(level: 63), index: TilePath.indexMax))
        #expect(!high.isWithin(size: .max))
    }

    @Test(arguments: [1, 255, 256, 257, 700])
    func `tiles give back every node of the tree`(size: Int) throws {
        let tree = NaiveTree(count: size)
        let total = UInt64(size)
        let read: (TilePath) throws -> [Hash32] = { path in
            #expect(path.isWithin(size: total))
            let bytes = Tile.bytes(path, node: tree.node)
            return try #require(Tile.hashes(bytes, path: path))
        }
        for level in 0..<10 {
            for index in 0..<total >> UInt64(level) where index % 7 == 0 || index < 4 {
                let position = NodePosition(level: level, index: index)
                #expect(try Tile.node(position, size: total, tile: read) == tree.node(position))
            }
            let beyond = NodePosition(level: level, index: total >> UInt64(level))
            #expect(
                failure { _ = try Tile.node(beyond, size: total, tile: read) } == .indexBeyondTree)
        }
        let proof = try InclusionProof.make(index: total / 2, size: total) {
            try Tile.node($0, size: total, tile: read)
        }
        #expect(proof == tree.path(size / 2, 0..<size))
    }

    @Test func `a tile of another length than its width is refused`() throws {
        let path = try #require(TilePath(text: "tile/0/000.p/2"))
        #expect(Tile.hashes([UInt8](repeating: 0, count: 64), path: path)?.count == 2)
        #expect(Tile.hashes([UInt8](repeating: 0, count: 63), path: path) == nil)
        #expect(Tile.hashes([UInt8](repeating: 0, count: 96), path: path) == nil)
    }

    @Test func `a bundle gives back its entries`() throws {
        let entries = [
            [], [1], [UInt8](repeating: 2, count: 256), [UInt8](repeating: 3, count: 65_535),
        ]
        let bytes = try EntryBundle.encode(entries)
        #expect(bytes.prefix(7) == [0, 0, 0, 1, 1, 1, 0])
        #expect(try EntryBundle.decode(bytes) == entries)
        #expect(try EntryBundle.decode([]) == [])
        #expect(failure { _ = try EntryBundle.decode(bytes.dropLast()) } == .bundleMalformed)
        #expect(failure { _ = try EntryBundle.decode([0]) } == .bundleMalformed)
        #expect(failure { _ = try EntryBundle.decode([0, 2, 1]) } == .bundleMalformed)
    }

    @Test func `a bundle has its limits`() throws {
        let many = [[UInt8]](repeating: [], count: 257)
        #expect(failure { _ = try EntryBundle.encode(many) } == .bundleTooLong(limit: 256))
        #expect(try EntryBundle.encode(many.dropLast()).count == 512)
        let zeros = [UInt8](repeating: 0, count: 514)
        #expect(failure { _ = try EntryBundle.decode(zeros) } == .bundleTooLong(limit: 256))
        let long = [UInt8](repeating: 0, count: 65_536)
        #expect(failure { _ = try EntryBundle.encode([long]) } == .entryTooLong(limit: 65_535))
    }
}
