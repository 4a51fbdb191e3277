using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>What a level's cell pays: its bands, or one rate on all of it.</summary>
internal static class RisingRate
{
    public static IReadOnlyDictionary<string, BandedRate> ByLevel(BenefitPart part) => part.Form != FormWord.Rate
        ? new Dictionary<string, BandedRate>(StringComparer.Ordinal)
        : part.Levels.Where(level => level.Value.Bands.Count > 0 || level.Value.Value is not null)
            .ToDictionary(level => level.Key, level => Of(level.Value), StringComparer.Ordinal);

    private static BandedRate Of(OfferPart part)
    {
        var rate = part.Bands.Count > 0 ? new BandedRate([.. part.Bands.Select(band => (band.From, band.Rate))]) : new BandedRate((0, part.Value ?? 0));
        return part.Cap is { } cap ? rate.AtMost(cap) : rate;
    }
}
