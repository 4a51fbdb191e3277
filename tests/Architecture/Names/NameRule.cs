using System.Text.RegularExpressions;
using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.Names;

/// <summary>Names are the domain's nouns; these say nothing.</summary>
internal static partial class NameRule
{
    private static readonly string[] EmptyFolders = ["Services", "DTOs", "Dtos", "Helpers", "Managers", "Utils", "Utilities", "Common", "Misc"];

    public static IEnumerable<string> CheckTypes(AssemblyShape assembly) => assembly.Types
        .Where(type => !type.IsGenerated && EmptyWord.IsMatch(type.SimpleName))
        .Select(type => $"{assembly.Name}: {type.FullName}");

    public static IEnumerable<string> CheckFolders(IEnumerable<SourceFile> files) => files
        .Select(file => file.Path[..Math.Max(0, file.Path.LastIndexOf('/'))])
        .Distinct()
        .Where(folder => folder.Split('/').Intersect(EmptyFolders).Any());

    /// <summary>Names of tests longer than a line of a report.</summary>
    public static IEnumerable<string> CheckTests(IEnumerable<SourceFile> files) =>
        from file in files
        from Match test in Test.Matches(file.Text)
        where test.Groups["name"].Length > 60
        select $"{file.Path}: {test.Groups["name"].Value}";

    public static int CountTests(IEnumerable<SourceFile> files) => files.Sum(file => Test.Count(file.Text));

    [GeneratedRegex("(Helpers?|Managers?|Impl|Utils?|Utility|[a-z]Base)$", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex EmptyWord { get; }

    [GeneratedRegex(@"\[\w*(?:Fact|Theory)\b[^\n]*\]\s*(?:\[[^\n]*\]\s*)*public\s+(?:static\s+)?(?:async\s+)?[\w<>]+\s+(?<name>\w+)\s*\(", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Test { get; }
}
