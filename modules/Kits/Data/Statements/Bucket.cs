namespace PartnerHub.Kits.Data;

/// <summary>Which of 256 parts of a program an id lies in: the same on every host, for ever, since keys hold it.</summary>
public static class Bucket
{
    private const uint Start = 2166136261;
    private const uint Prime = 16777619;

    public static long Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var hash = Start;
        foreach (var letter in id)
        {
            hash = unchecked((hash ^ letter) * Prime);
        }

        return (hash ^ (hash >> 8) ^ (hash >> 16) ^ (hash >> 24)) & 0xFF;
    }
}
