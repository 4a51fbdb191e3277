using PartnerHub.Contracts;

namespace TestPlugins.Bad.FinalizerThrows;

/// <summary>Leaves something behind that fails when it is collected.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Remains
    {
        ~Remains() => throw new InvalidOperationException("on purpose");
    }

    private sealed class Program(ProgramSettings settings) : SampleProgram("finalizer-throws", settings)
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
