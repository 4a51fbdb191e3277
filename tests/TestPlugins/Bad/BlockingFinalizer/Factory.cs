using PartnerHub.Contracts;

namespace TestPlugins.Bad.BlockingFinalizer;

/// <summary>Leaves something behind whose collection never ends.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Remains
    {
        ~Remains() => Thread.Sleep(Timeout.Infinite);
    }

    private sealed class Program(ProgramSettings settings) : SampleProgram("blocking-finalizer", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                _ = new Remains();
                GC.Collect();
            }

            return base.Assess(dossier, on);
        }
    }
}
