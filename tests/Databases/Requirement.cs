namespace PartnerHub.Databases;

/// <summary>What a test does where its server is missing: it is skipped and says why; where CI must have the server, it fails.</summary>
public static class Requirement
{
    public static bool IsCi => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <param name="missing">Why the server is not there; null when it is.</param>
    /// <param name="isRequired">Whether missing it is a failure.</param>
    public static void Demand(string? missing, bool isRequired)
    {
        if (missing is null)
        {
            return;
        }

        if (isRequired)
        {
            Assert.Fail(missing);
        }

        Assert.Skip(missing);
    }
}
