export const chunkNames: readonly string[]

export interface Bundle {
    readonly script: string
    readonly style: string
    /** Texts of the chunks by name. */
    readonly chunks: Readonly<Record<string, string>>
}

export function bundle(options?: { readonly minify?: boolean; readonly chunks?: readonly string[] }): Promise<Bundle>
