using System.Text.RegularExpressions;
using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.Names;

/// <summary>
/// A namespace is its folder's. What is one library (contracts, kits, the document engine, the toolkit, a plugin) may have
/// one namespace, and a module's <c>Contracts</c> folder has the module's own.
/// </summary>
internal static partial class NamespaceRule
{
    public static IEnumerable<string> Check(IEnumerable<SourceFile> files) =>
        from file in files
        let declared = Declaration.Match(file.Text).Groups["name"].Value
        where declared.Length > 0 && !Allowed(file.Path.Split('/')[..^1]).Contains(declared, StringComparer.Ordinal)
        select $"{file.Path} has the namespace {declared}";

    private static IEnumerable<string> Allowed(string[] folders) => folders switch
    {
        ["modules", "Contracts" or "Questionnaires", ..] => [Name(folders[1..2])],
        ["modules", "Kits", ..] => [Name(folders[1..3])],
        ["modules", _, "Contracts", ..] => [Name(folders[1..2])],
        ["modules", ..] => [Name(folders[1..])],
        ["host", ..] => [Name(["Host", .. folders[1..]])],
        ["plugins", "Toolkit", ..] => ["PartnerHub.Toolkit"],
        ["plugins", ..] => [Name(["Plugins", .. folders[1..]]), Name(["Plugins", folders[1]])],
        _ => [],
    };

    private static string Name(string[] parts) => "PartnerHub." + string.Join('.', parts);

    [GeneratedRegex(@"^\uFEFF?namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Declaration { get; }
}
