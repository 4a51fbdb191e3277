using System.Security.Cryptography;
using System.Text;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Versions;

/// <summary>
/// A rulebook's identity: the package's version, its settings, and what was packed before it was compiled for a machine.
/// </summary>
internal static class RulebookVersion
{
    private const int HashDigits = 12;

    /// <summary>The program that a name belongs to: a program's id, or a rulebook's that was opened beside it.</summary>
    public static string ProgramOf(string name) => name.Split('@')[0];

    public static Rulebook Rulebook(string program, ProgramSettings settings, string packed) => new()
    {
        Program = program,
        Version = Of(settings.Version, packed, settings.Json.Span),
        PluginVersion = settings.Version,
        Packed = packed,
        Settings = Encoding.UTF8.GetString(settings.Json.Span),
    };

    public static string Of(string pluginVersion, string packed, ReadOnlySpan<byte> settings)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes($"{packed.ToLowerInvariant()}\n"));
        hash.AppendData(settings);
        return $"{pluginVersion}+{Convert.ToHexStringLower(hash.GetHashAndReset())[..HashDigits]}";
    }
}
