using PartnerHub.Contracts;

namespace TestPlugins.Bad.ThreadThrows;

/// <summary>Starts a thread that throws after it has answered.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("thread-throws", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                new Thread(() =>
                {
                    Thread.Sleep(200);
                    throw new InvalidOperationException("on purpose");
                }).Start();
            }

            return base.Assess(dossier, on);
        }
    }
}
