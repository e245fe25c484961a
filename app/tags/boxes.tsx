import { Alert, alertIcon } from '../../components/alert/alert';
import { Button } from '../../components/button/button';
import type { ButtonSize } from '../../components/button/button-class';
import { Card } from '../../components/card/card';
import { Jumbotron } from '../../components/jumbotron/jumbotron';
import { Modal } from '../../components/modal/modal';
import { tags } from '../../components/tags';
import { findIcon } from '../../lib/icons';
import type { Components } from '../../lib/mdx';
import { bind } from '../bind-tag';
import type { TagMaterial } from './context';

const sizes: Readonly<Record<string, ButtonSize>> = { sm: 'sm', small: 'sm', lg: 'lg', large: 'lg' };

/** The tags that set something apart from the text: buttons and boxes. */
export function bindBoxes({ words, findPicture }: Pick<TagMaterial, 'words' | 'findPicture'>): Components {
  const closeIcon = findIcon('x-lg') ?? { shapes: '' };
  return {
    Alert: bind(tags.Alert, ({ color, align, icon }, { title, text, children }) => (
      <Alert
        color={color}
        align={align}
        title={title}
        icon={findIcon(icon ?? alertIcon(color))}
        words={words}
      >
        {text ?? children}
      </Alert>
    )),
    Button: bind(tags.Button, ({ text, link, color, size = 'md', width, centered, icon }) => (
      <Button
        text={text}
        href={link}
        color={color}
        size={sizes[size]}
        width={width}
        centered={centered}
        icon={findIcon(icon)}
      />
    )),
    Card: bind(tags.Card, ({ img, alt, width, centered, color }, { header, title, text, children }) => (
      <Card
        header={header}
        title={title}
        picture={findPicture(img)}
        alt={alt}
        width={width}
        centered={centered}
        color={color}
      >
        {text ?? children}
      </Card>
    )),
    Jumbotron: bind(tags.Jumbotron, ({ heading, bg, border, img, ...named }, { text }) => {
      const { 'button-text': label, 'button-link': href } = named;
      return (
        <Jumbotron
          heading={heading}
          text={text}
          button={label && href ? { text: label, href, color: named['button-color'] } : undefined}
          textColor={named['text-color']}
          ground={bg}
          border={border === 'false' ? undefined : border}
          picture={findPicture(img)}
        />
      );
    }),
    Modal: bind(tags.Modal, ({ button, color }, { title, text, children }) => (
      <Modal button={button} color={color} title={title} closeIcon={closeIcon} words={words}>
        {text ?? children}
      </Modal>
    )),
  };
}
