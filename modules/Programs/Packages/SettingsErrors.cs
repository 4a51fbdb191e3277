using PartnerHub.Contracts;
using PartnerHub.Programs.Answers;

namespace PartnerHub.Programs.Packages;

/// <summary>What a program found wrong with its settings, as far as it can be shown.</summary>
internal static class SettingsErrors
{
    private const int Most = 100;
    private const int LongestPath = 500;
    private const int LongestText = 1_000;

    public static RefusedSetting Of(SettingsException error, string file) =>
        new(file, Short(error.Path, LongestPath), Short(error.Message, LongestText)) { Errors = AllOf(error) };

    private static IReadOnlyList<InputError> AllOf(SettingsException error)
    {
        InputError[] errors = [.. (error.Errors ?? []).Take(Most).Select(Copy)];
        return errors.Length > 0 ? errors :
        [
            new()
            {
                Path = Short(error.Path, LongestPath),
                Expected = LocalizedText.Of("des réglages que le programme accepte", "settings that the program accepts"),
                Found = LocalizedText.Of(Short(error.Message, LongestText), Short(error.Message, LongestText)),
            },
        ];
    }

    private static InputError Copy(InputError error) => error with
    {
        Path = Short(error.Path, LongestPath),
        Expected = Short(error.Expected),
        Found = Short(error.Found),
    };

    private static LocalizedText Short(LocalizedText text) =>
        text.Fr.Length <= LongestText && text.En.Length <= LongestText ? text : LocalizedText.Of(Short(text.Fr, LongestText), Short(text.En, LongestText));

    private static string Short(string? text, int most) => text is null ? "" : text.Length <= most ? text : Characters.Plain(text, most);
}
