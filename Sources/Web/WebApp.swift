package import Custody
package import Hummingbird
internal import NIOCore
internal import Primitives

/// The server's addresses, built once for production, command line and tests alike.
package struct WebApp: Sendable {
    private let custodian: Custodian
    private let metrics: Metrics

    package init(custodian: Custodian, metrics: Metrics) {
        self.custodian = custodian
        self.metrics = metrics
    }

    /// What the public side answers.
    package func router() throws -> Router<Context> {
        let router = Router(context: Context.self)
        router.add(middleware: Problems(custodian: custodian, metrics: metrics))
        let keys = KeyCache(custodian)
        let api = router.group("v1")
        SubjectRoutes(custodian: custodian, keys: keys).add(to: api)
        UseRoutes(custodian: custodian, keys: keys).add(to: api)
        ActivityRoutes(custodian: custodian, keys: keys).add(to: api)
        RecordRoutes(custodian: custodian, keys: keys).add(to: api)
        ChoiceRoutes(custodian: custodian, keys: keys).add(to: api)
        ConsentRoutes(custodian: custodian, keys: keys).add(to: api)
        PolicyRoute(custodian: custodian).add(to: api)
        VersionRoutes(custodian: custodian).add(to: api)
        PolicyForms(custodian: custodian).add(to: api)
        PrivacyControlRoute(custodian: custodian).add(to: router)
        LogRoutes(custodian: custodian).add(to: router)
        OpenAPIRoute().add(to: router)
        try PageRoutes(custodian).add(to: router)
        router.get("health") { _, _ -> Response in
            guard try await custodian.isInForce() else { throw CustodyError.superseded }
            return JSONAnswer.response(["status": "ok"])
        }
        return router
    }

    /// What the operator's side answers: `/metrics`, on an address of its own.
    package func metricsRouter() -> Router<Context> {
        let router = Router(context: Context.self)
        router.get("metrics") { _, _ -> Response in
            let (size, waiting) = try await custodian.log.counts()
            return Response(
                status: .ok, headers: [.contentType: "text/plain; version=0.0.4"],
                body: ResponseBody(
                    byteBuffer: ByteBuffer(string: metrics.text(ledgerSize: size, waiting: waiting))
                ))
        }
        return router
    }
}
