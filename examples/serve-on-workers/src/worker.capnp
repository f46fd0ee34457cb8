using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "api", worker = .api)],
  sockets = [(name = "http", address = "127.0.0.1:4010", http = (), service = "api")],
);

const api :Workerd.Worker = (
  modules = [(name = "worker.mjs", esModule = embed "../dist/worker.mjs")],
  bindings = [(name = "TOKEN", fromEnvironment = "TOKEN")],
  compatibilityDate = "2026-06-01",
);
