using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The plugin's entry point.</summary>
public sealed class LogitechTracksFactory : IProgramFactory
{
    /// <inheritdoc/>
    public IPartnerProgram Create(ProgramSettings settings) => new LogitechTracksProgram(Settings.Read(settings), settings.Version);
}

internal sealed class LogitechTracksProgram : IPartnerProgram
{
    public LogitechTracksProgram(Settings settings, string version)
    {
        var markets = new Markets(settings);
        Description = LogitechTracks.Description.Of(settings, version);
        var moveDown = new MoveDown(settings, markets);
        var ladders = new Ladders(settings);
        var eligibility = new Eligibility(Description, settings, markets, moveDown);
        Eligibility = eligibility;
        Benefits = new Benefits(eligibility, settings, markets, moveDown, ladders);
        Sanctions = new Sanctions(Description.Benefits, eligibility, settings, ladders, moveDown);
    }

    public ProgramDescription Description { get; }

    public IEligibility Eligibility { get; }

    public IBenefits Benefits { get; }

    public ISanctions Sanctions { get; }
}
