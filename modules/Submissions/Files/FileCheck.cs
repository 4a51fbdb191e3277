using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Submissions.Files;

/// <summary>How many files are taken, how large, and of which types.</summary>
internal static class FileCheck
{
    public const int MostFiles = 10;
    public const int LargestFile = 10 * 1024 * 1024;
    public const int MostBytes = 20 * 1024 * 1024;

    private const int LongestName = 200;

    public static readonly LocalizedText Few = LocalizedText.Of($"{MostFiles} fichiers au plus pour un document, 20 Mo ensemble", $"{MostFiles} files at most for a document, 20 MB together");

    private static readonly LocalizedText Size = LocalizedText.Of("un fichier de 1 octet à 10 Mo", "a file of 1 byte to 10 MB");
    private static readonly LocalizedText AName = LocalizedText.Of($"un nom de 1 à {LongestName} caractères", $"a name of 1 to {LongestName} characters");

    public static IEnumerable<InputError> Check(IReadOnlyList<SentFile> files)
    {
        if (files.Count > MostFiles || files.Sum(file => (long)file.Content.Length) > MostBytes)
        {
            yield return Error(Few, Count(files.Count));
            yield break;
        }

        foreach (var file in files)
        {
            if (file.Name.Length is 0 or > LongestName || file.Name.Any(char.IsControl))
            {
                yield return Error(AName, Said(Echo.Of(file.Name)));
            }
            else if (file.Content.Length is 0 or > LargestFile)
            {
                yield return Error(Size, Said(file.Name, file.Content.Length.ToString(CultureInfo.InvariantCulture)));
            }
            else if (FileContent.TypeOf(file) is null)
            {
                yield return Error(FileContent.Taken, Said(file.Name));
            }
        }
    }

    public static LocalizedText Count(int files)
    {
        var count = files.ToString(CultureInfo.InvariantCulture);
        return LocalizedText.Of($"{count} fichiers", $"{count} files");
    }

    private static LocalizedText Said(params string[] words) => LocalizedText.Of($"« {string.Join(", ", words)} »", $"'{string.Join(", ", words)}'");

    private static InputError Error(LocalizedText expected, LocalizedText found) => new() { Path = "$.files", Expected = expected, Found = found };
}
