using System.Text.RegularExpressions;
using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.Files;

/// <summary>What is read off the text of files.</summary>
internal static partial class FileRules
{
    public const int LongestFile = 300;

    /// <summary>Files that are longer, each with the reason.</summary>
    public static readonly Dictionary<string, string> Longer = new(StringComparer.Ordinal);

    public static IEnumerable<string> CheckLength(IEnumerable<SourceFile> files) =>
        files.Where(file => file.Lines > LongestFile && !Longer.ContainsKey(file.Path)).Select(file => $"{file.Path} has {file.Lines} lines");

    public static int MedianLength(IEnumerable<SourceFile> files) => files.Select(file => file.Lines).Order().ToList() is var lengths ? lengths[lengths.Count / 2] : 0;

    public static IEnumerable<string> CheckUnfinished(IEnumerable<SourceFile> files) => Find(files, Unfinished, "is unfinished");

    public static IEnumerable<string> CheckPlaces(IEnumerable<SourceFile> files) => Find(files, Place, "names a machine or a package host");

    public static IEnumerable<string> CheckLanguages(IEnumerable<SourceFile> files) => Find(files, EmptyText, "leaves a language out");

    private static IEnumerable<string> Find(IEnumerable<SourceFile> files, Regex pattern, string what) =>
        from file in files
        from Match match in pattern.Matches(file.Text)
        select $"{file.Path}, line {file.LineAt(match.Index)} {what}: {match.Value}";

    // The patterns are split so that this file does not match itself.
    [GeneratedRegex(@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK)\b|NotImplemented" + "Exception", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Unfinished { get; }

    [GeneratedRegex(@"(?<![\w.:/*-])/(ho" + @"me|ro" + @"ot|Us" + @"ers|t" + @"mp|wo" + @"rk)/|[A-Z]:\\+Us" + @"ers|nu" + @"get\.org|registry\.np" + @"mjs|pkgs\.dev\.az" + @"ure", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Place { get; }

    [GeneratedRegex("LocalizedText\\.Of\\(\\s*(\"\"\\s*,\\s*[^\\s\"]|\"\"\\s*,\\s*\"[^\"]|(\"[^\"]+\"|[\\w.]+)\\s*,\\s*\"\"\\s*\\))", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex EmptyText { get; }
}
