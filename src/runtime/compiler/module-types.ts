/**
 * The type declarations of what programs may import: for each module its files, by their paths from a root that has
 * `node_modules`, manifests included.
 */
export type ModuleTypes = { readonly [module: string]: { readonly [path: string]: string } };
