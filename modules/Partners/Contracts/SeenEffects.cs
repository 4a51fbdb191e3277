using System.Security.Cryptography;
using System.Text;

namespace PartnerHub.Partners;

/// <summary>What a form's page showed of what would follow: a fact that moves a level is recorded once that was seen.</summary>
public static class SeenEffects
{
    public const string Field = "seen";

    public static string Mark(IReadOnlyList<FactEffect> effects) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', effects.Select(effect => effect.Text.En)))))[..16];

    public static bool IsUnseen(IReadOnlyList<FactEffect> effects, string? seen) =>
        effects.Any(effect => effect.Kind != FactEffectKind.Quiet) && seen != Mark(effects);
}
