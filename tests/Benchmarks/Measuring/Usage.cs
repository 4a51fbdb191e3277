namespace PartnerHub.Benchmarks.Measuring;

/// <summary>What one operation costs.</summary>
internal readonly record struct Usage(double Nanoseconds, double Bytes)
{
    public double Microseconds => Nanoseconds / 1_000;
}
