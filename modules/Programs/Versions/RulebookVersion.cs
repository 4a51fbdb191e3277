using System.Security.Cryptography;
using System.Text;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Versions;

internal static class RulebookVersion
{
    private const int HashDigits = 12;

    public static Rulebook Rulebook(string program, ProgramSettings settings) => new()
    {
        Program = program,
        Version = Of(settings.Version, settings.Json.Span),
        PluginVersion = settings.Version,
        Settings = Encoding.UTF8.GetString(settings.Json.Span),
    };

    public static string Of(string pluginVersion, ReadOnlySpan<byte> settings) =>
        $"{pluginVersion}+{Convert.ToHexStringLower(SHA256.HashData(settings))[..HashDigits]}";
}
