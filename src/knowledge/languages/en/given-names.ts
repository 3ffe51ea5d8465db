import { words } from './word-list.ts'

/** Given names by who bears them: what tells "he" from "she" where nothing else does. */
export const givenNames = {
  women: words(
    `Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Sara Karen Lisa Nancy Betty Margaret Sandra Ashley
     Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Sharon Cynthia Kathleen Amy Angela
     Shirley Anna Ann Anne Brenda Pamela Emma Nicole Helen Samantha Katherine Catherine Christine Christina Debra Rachel
     Carolyn Janet Maria Heather Diane Ruth Julie Olivia Joyce Virginia Victoria Kelly Lauren Joan Evelyn Judith Megan
     Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Theresa Madison Frances Kathryn Janice Jean Alice Julia Judy
     Sophia Grace Denise Amber Doris Marilyn Danielle Beverly Isabella Diana Natalie Brittany Charlotte Marie Kayla Alexis
     Lori Hillary Hilary Ivanka Melania Chelsea Kellyanne Nikki Tammy Claire Fiona Nicola Ursula Jane Ellen Ana Elena Irina
     Olga Natalia Svetlana Fatima Aisha Leila Layla Huda Hoda Amal Nour Mona Salma Rania Reem Hanan Yasmin Zainab Mariam
     Lama Pilar Lucia Carmen Rosa Isabel Ingrid Greta Sofia Katya Priya Indira Sonia Mei Yuki Naomi Wendy Joanna Rosie Gina
     Tina Holly Erin Katie Kate Jill Leah Molly Phyllis Susana Yulia Tatiana Ekaterina Michele Maggie Debbie Megyn Gretchen
     Dana Jan Robin Stacey Tulsi Kamala Condoleezza Madeleine Annette Nadia Ada Ida Lena Marta Nina Petra Vera Zoe`,
  ),
  men: words(
    `James Robert John Michael David William Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald
     Steven Steve Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Jason Edward Jeffrey Ryan Jacob Gary
     Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Alex Patrick Frank Raymond
     Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Zachary Douglas Peter Kyle Noah Ethan Jeremy Walter Christian
     Keith Roger Terry Austin Sean Gerald Carl Harold Dylan Arthur Lawrence Jordan Jesse Bryan Billy Bruce Gabriel Joe
     Logan Alan Juan Albert Willie Elijah Wayne Randy Vincent Mason Roy Ralph Bobby Russell Bradley Philip Phillip Eugene
     Barack Bill Bernie Ted Marco Mike Tim Jeb Rand Chris Newt Rudy Vladimir Dmitry Sergei Sergey Boris Bashar Ali Ahmed
     Ahmad Mohammed Muhammad Mohamed Hassan Hussein Omar Khalid Abdullah Ibrahim Yusuf Yousef Mahmoud Mustafa Recep
     Emmanuel Angel Carlos Luis Pedro Jorge Miguel Javier Fernando Antonio Mario Luigi Hans Klaus Jens Lars Erik Ivan Igor
     Oleg Viktor Nikolai Kim Xi Wang Jean Pierre Jacques Francois Luc Narendra Rahul Imran Anwar Oscar Cyril Nelson Ash Jim
     Bob Tom Dave Dan Don Greg Jeff Ken Ron Rick Ray Sam Max Leo Fred Harry Ed Andy Nick Tony Danny Jimmy Johnny Doug Matt
     Ben Josh Zach Craig Derek Neil Stuart Graham Ian Simon Martin Nigel Trevor Colin Howard Stanley Lloyd Gordon Malcolm
     Duncan Evan Reince Corey Marc Glenn Karl Louis Hugh Brett Chuck Mitch Lindsey Kris Saeed Tariq Nabil Karim Walid Samir
     Faisal Salman Otto Emil Felix Hugo Oskar Theo Yuri`,
  ),
}
