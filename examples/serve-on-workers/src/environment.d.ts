declare module "cloudflare:workers" {
  /** What the worker is given; `worker.capnp` says where from. */
  export const env: { readonly TOKEN: string };
}
