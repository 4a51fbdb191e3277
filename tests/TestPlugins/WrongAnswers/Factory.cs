using PartnerHub.Contracts;

namespace TestPlugins.WrongAnswers;

/// <summary>Answers soundly, but for partners whose id names a fault.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) =>
        settings.Json.Span.IndexOf("endless-description"u8) >= 0 ? new EndlessDescription(settings)
        : settings.Json.Span.IndexOf("odd-error"u8) >= 0 ? throw new OddError("all")
        : new Program(settings);

    private sealed class EndlessDescription(ProgramSettings settings) : SampleProgram("wrong-answers", settings)
    {
        public override ProgramDescription Description =>
            base.Description with { Levels = new Endless<Level>(new() { Id = "base", Name = LocalizedText.Of("Base", "Base") }) };
    }
}
