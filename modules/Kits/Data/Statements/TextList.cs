using System.Text.Json;

namespace PartnerHub.Kits.Data;

/// <summary>Many ids as the one value of a statement, which says <c>member_id {listed @Members}</c> where they are looked for.</summary>
public static class TextList
{
    public static string Of(IReadOnlyCollection<string> texts) => JsonSerializer.Serialize(texts);
}
