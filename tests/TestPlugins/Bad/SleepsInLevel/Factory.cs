using PartnerHub.Contracts;

namespace TestPlugins.Bad.SleepsInLevel;

/// <summary>Sleeps for ever over a level.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("sleeps-in-level", settings)
    {
        public override LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                Thread.Sleep(Timeout.Infinite);
            }

            return base.Place(dossier, request, on);
        }
    }
}
