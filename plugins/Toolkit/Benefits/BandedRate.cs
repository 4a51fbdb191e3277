using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>A rate that rises with the amount, each band on its own part: what lies from its beginning to that of the next.</summary>
public sealed class BandedRate
{
    /// <summary>Makes the rate.</summary>
    /// <param name="bands">Where each band begins and its percentage, low to high.</param>
    public BandedRate(params (decimal From, decimal Rate)[] bands)
    {
        for (var i = 1; i < bands.Length; i++)
        {
            if (bands[i].From <= bands[i - 1].From)
            {
                throw new ArgumentException("a band begins above the one before", nameof(bands));
            }
        }

        Bands = [.. bands.Select(band => new Band { From = band.From, Rate = band.Rate })];
    }

    /// <summary>The bands, low to high.</summary>
    public IReadOnlyList<Band> Bands { get; }

    /// <summary>The most that is paid at one time; null when there is no limit.</summary>
    public decimal? Cap { get; private init; }

    /// <summary>The same rate, paying at most so much.</summary>
    public BandedRate AtMost(decimal cap) => new([.. Bands.Select(band => (band.From, band.Rate))]) { Cap = cap };

    /// <summary>What each band gives of an amount, unrounded; a band that is not reached gives no line.</summary>
    public IReadOnlyList<PayoutLine> Lines(decimal amount)
    {
        var lines = new List<PayoutLine>();
        for (var i = 0; i < Bands.Count && amount > Bands[i].From; i++)
        {
            var (band, end) = (Bands[i], i + 1 < Bands.Count ? Bands[i + 1].From : decimal.MaxValue);
            var part = Math.Min(amount, end) - band.From;
            lines.Add(new PayoutLine
            {
                Text = Words.Say($"{band.Rate:0.##} % au-delà de {band.From:N2}", $"{band.Rate:0.##} % above {band.From:N2}"),
                Base = part,
                Rate = band.Rate,
                Value = part * band.Rate / 100,
            });
        }

        return lines;
    }

    /// <summary>An amount, not above the cap.</summary>
    public decimal Capped(decimal amount) => Cap is { } cap && amount > cap ? cap : amount;
}
