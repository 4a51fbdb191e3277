namespace PartnerHub.Conformance.Cases;

/// <summary>The case files of a plugin: <c>cases/**/*.json</c>, the shared dossiers aside.</summary>
public static class CaseFolder
{
    /// <summary>Paths within the folder, with forward slashes, in order.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(name => !name.StartsWith("dossiers/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>All cases.</summary>
    public static IReadOnlyList<GoldenCase> Read(string folder) => [.. Names(folder).Select(name => GoldenCase.Read(folder, name))];
}
