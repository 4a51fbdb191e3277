using System.Text;
using System.Text.Json;
using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.Standings;

/// <summary>Answers as they are kept.</summary>
internal static class RulingText
{
    public static string Of(LevelRuling ruling) => Encoding.UTF8.GetString(ContractsJson.WriteLevel(ruling));

    public static string Of(Standing standing) => Encoding.UTF8.GetString(ContractsJson.WriteStanding(standing));

    // A member that is not in the text is read as null, whatever its usual value.
    public static LevelRuling Read(string json) =>
        JsonSerializer.Deserialize(json, ContractsJson.TypeOf<LevelRuling>())! is var ruling && ruling.ToKeep is null ? ruling with { ToKeep = [] } : ruling;
}
